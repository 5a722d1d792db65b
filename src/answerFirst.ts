import type { DataStrategyFunction } from 'react-router';

let latest: Request | undefined;

/**
 * A press is answered by a frame before what it opens is fetched, for all routes at once as the router itself does, and drawn: a
 * slow phone takes longer than a frame for either.
 */
export const answerFirst: DataStrategyFunction = async ({ matches, request }) => {
  const called = matches.filter((match) => match.shouldCallHandler());
  // Another query of the same page is no page to open, and must be there before the press that follows.
  if (called.length === 0) return {};
  const { dataset } = document.documentElement;
  dataset['opening'] = '';
  latest = request;
  await nextFrame();
  const results = await Promise.all(called.map((match) => match.resolve()));
  // Else another press has come meanwhile, whose line it is now.
  if (request === latest) delete dataset['opening'];
  return Object.fromEntries(called.map(({ route }, index) => [route.id, results[index]!]));
};

/** Resolves when the frame that comes next has been made. */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

import type { DataStrategyFunction } from 'react-router';

let latest: Request | undefined;

/**
 * A press is answered by a frame before what it opens is drawn, which takes a slow phone longer than one. What it needs is fetched
 * meanwhile, for all routes at once as the router itself does.
 */
export const answerFirst: DataStrategyFunction = async ({ matches, request }) => {
  const called = matches.filter((match) => match.shouldCallHandler());
  // Another query of the same page is no page to open, and must be there before the press that follows.
  if (called.length === 0) return {};
  const { dataset } = document.documentElement;
  dataset['opening'] = '';
  latest = request;
  const [results] = await Promise.all([Promise.all(called.map((match) => match.resolve())), nextFrame()]);
  // Else another press has come meanwhile, whose line it is now.
  if (request === latest) delete dataset['opening'];
  return Object.fromEntries(called.map(({ route }, index) => [route.id, results[index]!]));
};

/** Resolves when the frame that comes next has been made. */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

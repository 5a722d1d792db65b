/**
 * What changes with the width of the map on the screen (a container query on its frame, so the same map serves any
 * page). Sizes are units of path space, raised where the map is narrower: text stays near 12 px, pins near 4.5 px.
 * Below 560 px, on phones, states alone fit: no labels, no call-outs, larger pins.
 */
export const onlyWide = 'hidden @min-[560px]:inline';

export const labelSize = 'text-[38px] @min-[680px]:text-[31px] @min-[820px]:text-[28px]';

export const citySize = 'text-[42px] @min-[680px]:text-[34px] @min-[820px]:text-[30px]';

export const pinSize = '@min-[560px]:[r:14px] @min-[680px]:[r:12px] @min-[820px]:[r:10.5px]';

/** The outline of a state that is meant is what of the first, an ink copy, the second leaves to see. */
export const outlineWidth = 'stroke-[3.5px] @min-[560px]:stroke-[4.5px]';

export const ownWidth = 'stroke-1 @min-[560px]:stroke-2';

import type { Side } from './pose.ts';
import type { Vec } from './vector.ts';

/** +1 on the left, -1 on the right: which way out is along Y. */
export const outwards = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

/** `[forward, out, up]` of a side in the axes of space. */
export const sided = (side: Side, [x, out, z]: Vec): Vec => [x, outwards(side) * out, z];

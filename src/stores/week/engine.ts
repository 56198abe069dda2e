// What the store asks of the planning engine. It is the heaviest part of the planner and loaded when the first run is there.
export { judge } from '../../lib/schedule/judge.ts';
export { plan } from '../../lib/schedule/plan.ts';
export { movesTo } from './moves.ts';

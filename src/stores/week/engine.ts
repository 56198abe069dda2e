// What the store asks of the engine at once, on every change: how good a week is, and what moving would mean. Loaded with the first run.
export { judge } from '../../lib/schedule/judge.ts';
export { movesTo } from './moves.ts';

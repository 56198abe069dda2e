import { clockText } from '../../lib/model/clock.ts';
import type { Athlete, PlanRequest, Run, Strategy, StrengthRequest } from '../../lib/model/request.ts';
import { isRun, isStrength, type PlacedSession } from '../../lib/model/session.ts';
import { sessionsFrom } from '../../lib/model/shorthand.ts';
import { judge } from '../../lib/schedule/judge.ts';
import { plan as planWeek } from '../../lib/schedule/plan.ts';
import { chooseStrategy } from '../../lib/schedule/strategy.ts';
import { templateById } from '../../lib/schedule/templates.ts';
import type { JudgedWeek } from '../../lib/schedule/types.ts';
import { fragmentOf } from '../../stores/week/link.ts';
import { placesOf } from '../../stores/week/draft.ts';

/** What an author gives `<Week>`: one of the first three, and what goes with it. */
export interface WeekSource {
	/** Id of a worked example in `lib/schedule/templates.ts`. */
	readonly template?: string | undefined;
	/** Or what to plan; the best week is drawn. */
	readonly plan?: PlanRequest | undefined;
	/** Or a week in shorthand: `tue pm heavy-legs 40`; see `sessionsFrom`. */
	readonly sessions?: readonly string[] | undefined;
	/** With `sessions`: who the week is for. */
	readonly athlete?: Athlete | undefined;
	/** With `sessions`: how it is judged. */
	readonly strategy?: Strategy | undefined;
	/** What the week is called for those who cannot see it; a template has a title of its own. */
	readonly title?: string | undefined;
}

export interface DrawnWeek {
	readonly title: string;
	readonly week: JudgedWeek;
	/** The planner's page with exactly this week. */
	readonly href: string;
	/** What a template says of itself. */
	readonly note?: string | undefined;
}

/** The week to draw, judged. Throws with the title and the wrong word when the source is none or not one week. */
export function drawnWeek(source: WeekSource): DrawnWeek {
	try {
		const { title, request, sessions, note } = read(source);
		const week = judge(request, chooseStrategy(request).strategy, sessions);
		const href = `/week/#${fragmentOf({ request, held: placesOf(sessions) })}`;
		return { title, week, href, note };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const name = source.title === undefined ? '<Week>' : `<Week title="${source.title}">`;
		throw new Error(`${name}: ${error.message}`, { cause: error });
	}
}

interface Read {
	readonly title: string;
	readonly request: PlanRequest;
	readonly sessions: readonly PlacedSession[];
	readonly note?: string | undefined;
}

function read({ template, plan, sessions, title, ...asked }: WeekSource): Read {
	const given = [template, plan, sessions].filter((one) => one !== undefined).length;
	if (given !== 1) throw new RangeError(`expected one of template, plan and sessions, found ${given}`);
	if (template !== undefined) {
		const example = templateById(template);
		return title === undefined ? example : { ...example, title };
	}
	if (title === undefined) throw new RangeError('expected a title, for those who cannot see the week');
	if (plan) return { title, request: plan, sessions: planWeek(plan).best.sessions };
	const placed = sessionsFrom(sessions ?? []);
	if (placed.length === 0)
		throw new RangeError('expected at least one session such as "tue pm heavy-legs 40"');
	placed.forEach(refuseOddities);
	if (placed.some(({ week }) => week !== undefined))
		throw new RangeError('a drawn week repeats: leave out the week of a session');
	return { title, request: requestOf(placed, asked), sessions: placed };
}

/** What can be written but makes no sense in an article. */
function refuseOddities({ id, kind, slot, start, contacts, priority, distance }: PlacedSession): void {
	const where = `session ${id.slice(1)}`;
	if (start < NOON !== (slot === 'am'))
		throw new RangeError(`${where}: ${clockText(start)} is not in the ${slot} half of the day`);
	if (contacts !== undefined && kind !== 'plyo')
		throw new RangeError(`${where}: contacts go with jumps only`);
	if ((priority ?? distance) !== undefined && kind !== 'race')
		throw new RangeError(`${where}: priority and distance go with races only`);
}

const NOON = 12 * 60;

/** The question a typed week answers: its runs stand where they are, its strength sessions may move. */
function requestOf(
	sessions: readonly PlacedSession[],
	{ athlete = {}, strategy = 'separate' }: Pick<WeekSource, 'athlete' | 'strategy'>,
): PlanRequest {
	return {
		strategy,
		athlete,
		runs: sessions.flatMap(({ id, kind, minutes, day, slot, priority, distance }): Run[] =>
			isRun(kind) ? [{ id, kind, minutes, day, slot, priority, distance }] : [],
		),
		strength: sessions.flatMap(({ id, kind, minutes, contacts }): StrengthRequest[] =>
			isStrength(kind) ? [{ id, kind, minutes, contacts }] : [],
		),
		availability: {},
	};
}

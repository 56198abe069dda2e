// Who a week is planned for. A week does not say who the person is: the profile does, once, for every part of the site. So an answer given
// anywhere reaches the week at once, and undo, which gives back weeks, can never bring back an older answer. Only a week that came with an
// age or weeks of lifting of its own keeps them until the person says theirs: one from a link (it must look as it was sent, and may
// not overwrite what the person said), an example, or one kept before there was a profile.
import type { Person } from '../../lib/model/person.ts';
import type { Athlete, PlanRequest } from '../../lib/schedule/types.ts';
import { liftingWeeksOf } from './bands.ts';
import type { WeekDraft } from './draft.ts';

/** The draft as it is planned: what it does not bring along, from the profile. The same request and person give the same object. */
export function inPerson(draft: WeekDraft, person: Person): WeekDraft {
	const request = requestFor(draft.request, person);
	const { current } = draft;
	const now = current && { ...current, request: requestFor(current.request, person) };
	return request === draft.request && now?.request === current?.request
		? draft
		: { ...draft, request, current: now };
}

/** What of a week's athlete it brought along itself. */
export const broughtAlong = ({ age, liftingWeeks }: Athlete): Pick<Athlete, 'age' | 'liftingWeeks'> => ({
	...(age !== undefined && { age }),
	...(liftingWeeks !== undefined && { liftingWeeks }),
});

/** The athlete of a week without what the person has now said themselves. */
export const withoutSaid = ({ age, liftingWeeks, ...rest }: Athlete, said: Partial<Person>): Athlete => ({
	...rest,
	...broughtAlong({
		age: 'ageBand' in said ? undefined : age,
		liftingWeeks: 'lifting' in said ? undefined : liftingWeeks,
	}),
});

/** Requests made before, so that a week that comes back finds the plan it had. */
const made = new WeakMap<PlanRequest, Map<string, PlanRequest>>();

function requestFor(request: PlanRequest, { ageBand, lifting }: Person): PlanRequest {
	const age = request.athlete.age ?? ageBand;
	const liftingWeeks = request.athlete.liftingWeeks ?? (lifting && liftingWeeksOf(lifting));
	if (age === request.athlete.age && liftingWeeks === request.athlete.liftingWeeks) return request;
	const known = made.get(request) ?? new Map<string, PlanRequest>();
	made.set(request, known);
	const key = `${age} ${liftingWeeks}`;
	const next = known.get(key) ?? { ...request, athlete: { ...request.athlete, age, liftingWeeks } };
	known.set(key, next);
	return next;
}

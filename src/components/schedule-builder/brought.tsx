import { useStore } from '@nanostores/preact';
import { $person } from '../../stores/profile.ts';
import { $brought, planForMe } from '../../stores/week.ts';
import { liftingBand, liftingWeeksOf, sharedAge, type SharedAge } from '../../stores/week/bands.ts';
import { aboutWords, LIFTING_NAMES } from './about-words.ts';
import { announce, focusSoon } from './announce.ts';
import { listed } from './words.ts';

const AGE_NAMES: Readonly<Record<SharedAge, string>> = {
	'under-50': 'age under 50',
	'50-59': 'age 50 to 59',
	'60-over': 'age 60 or over',
};

/** Says when a week is planned for somebody else than the profile knows, and plans it for the person instead. */
export function Brought() {
	const { age, liftingWeeks } = useStore($brought);
	const { ageBand, lifting } = useStore($person);
	const own = { age: ageBand, liftingWeeks: lifting && liftingWeeksOf(lifting) };
	const differing = [
		...(age !== undefined && sharedAge({ age }) !== sharedAge(own) ? [AGE_NAMES[sharedAge({ age })]] : []),
		...(liftingWeeks !== undefined && liftingBand({ liftingWeeks }) !== liftingBand(own)
			? [`${LIFTING_NAMES[liftingBand({ liftingWeeks })].toLowerCase()} of lifting`]
			: []),
	];
	if (differing.length === 0) return null;
	const take = () => {
		planForMe();
		announce(aboutWords.plannedForMe);
		focusSoon('#week-title');
	};
	return (
		<div class="row noprint">
			<p class="small">
				{aboutWords.brought} {listed(differing)}.
			</p>
			<button type="button" class="btn" onClick={take}>
				{aboutWords.planForMe}
			</button>
		</div>
	);
}

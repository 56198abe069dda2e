import { EQUIPMENT_NAMES, KIT, type Kit } from '../../lib/model/exercise.ts';
import { GOALS } from '../../lib/model/person.ts';
import { forgetPerson } from '../../stores/profile.ts';
import { say, setLongestRun } from '../../stores/week.ts';
import { aboutWords, GOAL_NAMES } from './about-words.ts';
import { announce, focusSoon } from './announce.ts';
import { MinutesField } from './minutes-field.tsx';
import { AgeAndLifting, PickField, UNSAID, usePerson } from './person-fields.tsx';
import { words } from './words.ts';

const GOAL_CHOICES = [UNSAID, ...GOALS.map((value) => ({ value, label: GOAL_NAMES[value] }))];

/** What the profile and the rules need to know of the person: bands, not numbers, and all of it optional. */
export function AboutYou({ longestRunMinutes }: { readonly longestRunMinutes: number | undefined }) {
	const person = usePerson();
	const forget = () => {
		forgetPerson();
		announce(aboutWords.forgotten);
		// The button goes with what it forgot.
		focusSoon('#about-you');
	};
	return (
		<div class="flow">
			<p class="small quiet">{aboutWords.intro}</p>
			<div class="cols2">
				<div class="flow">
					<AgeAndLifting />
					<MinutesField
						label={words.longest}
						hint={words.longestHint}
						value={longestRunMinutes}
						least={5}
						most={600}
						optional
						onChange={setLongestRun}
					/>
				</div>
				<div class="flow">
					<PickField
						label={aboutWords.goal}
						hint={aboutWords.goalHint}
						choices={GOAL_CHOICES}
						value={person.goal ?? ''}
						onChange={(value) => say({ goal: value || undefined })}
					/>
					<KitField have={person.equipment} />
				</div>
			</div>
			{Object.keys(person).length > 0 && (
				<button type="button" class="btn btn--bare" onClick={forget}>
					{aboutWords.forget}
				</button>
			)}
		</div>
	);
}

/** Having none and having some rule each other out; with no tick nothing is said. */
function KitField({ have }: { readonly have: readonly Kit[] | undefined }) {
	const tick = (kit: Kit, on: boolean) => {
		const next = KIT.filter((one) => (one === kit ? on : have?.includes(one)));
		say({ equipment: next.length > 0 ? next : undefined });
	};
	return (
		<fieldset>
			<legend class="lab">{aboutWords.kit}</legend>
			<p class="small quiet" id="kit-hint">
				{aboutWords.kitHint}
			</p>
			<div class="row row--tight">
				<Tick
					label={aboutWords.noKit}
					checked={have?.length === 0}
					onChange={(on) => say({ equipment: on ? [] : undefined })}
				/>
				{KIT.map((kit) => (
					<Tick
						key={kit}
						label={EQUIPMENT_NAMES[kit]}
						checked={have?.includes(kit) ?? false}
						onChange={(on) => tick(kit, on)}
					/>
				))}
			</div>
		</fieldset>
	);
}

interface TickProps {
	readonly label: string;
	readonly checked: boolean;
	readonly onChange: (on: boolean) => void;
}

const Tick = ({ label, checked, onChange }: TickProps) => (
	<label class="chip">
		<input
			type="checkbox"
			checked={checked}
			aria-describedby="kit-hint"
			onChange={(event) => onChange(event.currentTarget.checked)}
		/>
		<span>{label}</span>
	</label>
);

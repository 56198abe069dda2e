import { useStore } from '@nanostores/preact';
import { countIn, LENGTHS, type Length, minutesOf } from '../../lib/screening/lengths.ts';
import { $told, choose } from '../../stores/screening.ts';

const WORDS: Readonly<Record<Length, readonly [name: string, about: string]>> = {
	quick: [
		'Quick',
		'One test each for mobility, stability, strength and staying power. A wall, a chair, a mat.',
	],
	standard: [
		'Standard',
		'Balance, squat, calves, hips and trunk, and hops if your calves are ready for them.',
	],
	full: [
		'Full',
		'Everything we know how to test at home, repeated jumps included. Split it over two days if you like.',
	],
};

/** How much time a person has: three choices, each with its tests and minutes. */
export function Lengths() {
	const { length } = useStore($told);
	return (
		<fieldset class="lengths">
			<legend class="lab">How much time do you have?</legend>
			{LENGTHS.map((choice) => {
				const [name, about] = WORDS[choice];
				return (
					<label key={choice}>
						<input
							type="radio"
							name="quiz-length"
							value={choice}
							checked={length === choice}
							onChange={() => choose(choice)}
						/>
						<span>
							<strong>{name}</strong>
							<span class="lengths__size">
								{countIn(choice)} tests, about {minutesOf(choice)} minutes
							</span>
							<span class="small quiet">{about}</span>
						</span>
					</label>
				);
			})}
		</fieldset>
	);
}

import { useStore } from '@nanostores/preact';
import { Fragment } from 'preact';
import { $person } from '../../stores/profile.ts';
import { aboutWords, TILTS } from './about-words.ts';

/** Which way we would lean for the person’s goal, in a sentence. */
export function GoalTilt() {
	const { goal } = useStore($person);
	if (goal === undefined || goal === 'stronger') return null;
	const { before, exercises, after } = TILTS[goal];
	return (
		<p>
			{before}{' '}
			{exercises.map(({ slug, name }, index) => (
				<Fragment key={slug}>
					{index > 0 && (index === exercises.length - 1 ? ' and ' : ', ')}
					<a href={`/exercises/${slug}/`}>{name}</a>
				</Fragment>
			))}
			{after} <span class="small quiet">{aboutWords.tiltMark}</span>
		</p>
	);
}

import { useStore } from '@nanostores/preact';
import { useContext } from 'preact/hooks';
import { missingKit, swapFor } from '../../lib/exercise/kit.ts';
import { EQUIPMENT_NAMES, type Pattern } from '../../lib/model/exercise.ts';
import { kindName, type StrengthKind } from '../../lib/model/session.ts';
import { $person, $profile, type ProfilePick } from '../../stores/profile.ts';
import { GoalTilt } from './goal-tilt.tsx';
import { Kit } from './kit.ts';
import { listed, words } from './words.ts';

/** Which movements a kind of session is made of. */
const PATTERNS: Readonly<Record<StrengthKind, readonly Pattern[]>> = {
	'heavy-legs': ['squat', 'hinge', 'lunge', 'bridge', 'calf', 'hip-abduction'],
	'light-legs': ['bridge', 'calf', 'hip-abduction', 'balance', 'mobility'],
	'upper-core': ['push', 'pull', 'core'],
	'full-body': ['squat', 'hinge', 'lunge', 'calf', 'push', 'pull', 'core'],
	plyo: ['plyometric', 'calf'],
};

/** The exercises the screening chose, by kind of session. */
export function Picks({ kinds }: { readonly kinds: readonly StrengthKind[] }) {
	const chosen = useStore($profile)?.screening?.picks ?? [];
	if (kinds.length === 0) return null;
	const groups = [...new Set(kinds)]
		.map((kind) => ({
			kind,
			picks: chosen.filter(({ pattern }) => PATTERNS[kind].includes(pattern)),
		}))
		.filter(({ picks }) => picks.length > 0);
	const placed = new Set(groups.flatMap(({ picks }) => picks));
	const others = chosen.filter((pick) => !placed.has(pick));
	return (
		<section class={groups.length + others.length > 0 ? 'flow' : 'flow noprint'}>
			<h2>{words.exercises}</h2>
			{groups.length + others.length > 0 ? (
				<div class="picks">
					{groups.map(({ kind, picks }) => (
						<Group key={kind} title={kindName(kind)} picks={picks} />
					))}
					{others.length > 0 && <Group title={words.otherPicks} hint={words.otherPicksHint} picks={others} />}
				</div>
			) : (
				<p>
					{words.noProfile} <a href={words.screeningHref}>{words.screening}</a>
				</p>
			)}
			<GoalTilt />
		</section>
	);
}

interface GroupProps {
	readonly title: string;
	readonly hint?: string;
	readonly picks: readonly ProfilePick[];
}

function Group({ title, hint, picks }: GroupProps) {
	return (
		<div class="flow">
			<h3>{title}</h3>
			{hint && <p class="small quiet">{hint}</p>}
			<ul>
				{picks.map((pick) => (
					<li key={pick.slug}>
						<a href={`/exercises/${pick.slug}/`}>{pick.name}</a> <span class="dose">{pick.dose}</span>
						<Missing pick={pick} />
					</li>
				))}
			</ul>
		</div>
	);
}

/** What the exercise needs that the person said they do not have, and what its page offers in its place. */
function Missing({ pick: { slug, level } }: { readonly pick: ProfilePick }) {
	const need = useContext(Kit)[slug];
	const { equipment } = useStore($person);
	const missing = need && equipment ? missingKit(need.needs, equipment) : [];
	if (!need || !equipment || missing.length === 0) return null;
	const swap = swapFor(need, level, equipment);
	return (
		<p class="small">
			{words.pageNeeds} {listed(missing.map((kit) => EQUIPMENT_NAMES[kit].toLowerCase()))}.
			{swap && (
				<>
					{' '}
					{words.withoutIt} <a href={`/exercises/${swap.slug}/`}>{swap.name}</a>
				</>
			)}
		</p>
	);
}

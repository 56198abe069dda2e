import { useStore } from '@nanostores/preact';
import type { Pattern } from '../../lib/model/exercise.ts';
import { kindName, type StrengthKind } from '../../lib/model/session.ts';
import { $profile, type Profile } from '../../stores/profile.ts';
import { words } from './words.ts';

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
	const profile = useStore($profile);
	if (kinds.length === 0) return null;
	const groups = [...new Set(kinds)]
		.map((kind) => ({
			kind,
			picks: profile?.picks.filter(({ pattern }) => PATTERNS[kind].includes(pattern)) ?? [],
		}))
		.filter(({ picks }) => picks.length > 0);
	const placed = new Set(groups.flatMap(({ picks }) => picks));
	const others = profile?.picks.filter((pick) => !placed.has(pick)) ?? [];
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
		</section>
	);
}

interface GroupProps {
	readonly title: string;
	readonly hint?: string;
	readonly picks: Profile['picks'];
}

function Group({ title, hint, picks }: GroupProps) {
	return (
		<div class="flow">
			<h3>{title}</h3>
			{hint && <p class="small quiet">{hint}</p>}
			<ul>
				{picks.map(({ slug, name, dose }) => (
					<li key={slug}>
						<a href={`/exercises/${slug}/`}>{name}</a> <span class="dose">{dose}</span>
					</li>
				))}
			</ul>
		</div>
	);
}

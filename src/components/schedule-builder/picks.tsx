import { useStore } from '@nanostores/preact';
import type { Pattern } from '../../lib/model/exercise.ts';
import { kindName, type StrengthKind } from '../../lib/model/session.ts';
import { $profile } from '../../stores/profile.ts';
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
	return (
		<section class={groups.length > 0 ? 'flow' : 'flow noprint'}>
			<h2>{words.exercises}</h2>
			{groups.length > 0 ? (
				<div class="picks">
					{groups.map(({ kind, picks }) => (
						<div key={kind} class="flow">
							<h3>{kindName(kind)}</h3>
							<ul>
								{picks.map(({ slug, name, dose }) => (
									<li key={slug}>
										<a href={`/exercises/${slug}/`}>{name}</a> <span class="dose">{dose}</span>
									</li>
								))}
							</ul>
						</div>
					))}
				</div>
			) : (
				<p>
					{words.noProfile} <a href={words.screeningHref}>{words.screening}</a>
				</p>
			)}
		</section>
	);
}

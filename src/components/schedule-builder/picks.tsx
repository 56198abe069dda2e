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
	return (
		<section class={profile ? 'flow' : 'flow noprint'}>
			<h2>{words.exercises}</h2>
			{profile ? (
				<div class="picks">
					{[...new Set(kinds)].map((kind) => (
						<div key={kind}>
							<h3>{kindName(kind)}</h3>
							<ul>
								{profile.picks
									.filter(({ pattern }) => PATTERNS[kind].includes(pattern))
									.map(({ slug, name, dose }) => (
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

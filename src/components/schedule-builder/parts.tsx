import type { Certainty } from '../../lib/model/certainty.ts';
import type { PlacedSession } from '../../lib/model/session.ts';
import { DAYS, SLOTS, dayName } from '../../lib/model/week.ts';
import { Glyph } from '../site/glyph.tsx';
import { kindGlyph, kindShort } from '../site/glyphs.ts';
import { shortDay, slotName } from './words.ts';

const CERTAINTY: Readonly<Record<Certainty, { sign: string; look: string; name: string }>> = {
	read: { sign: 'A', look: 'cert--a', name: 'we read the paper or its record' },
	reported: { sign: 'A*', look: 'cert--a cert--star', name: 'as reported by a page that quotes the paper' },
	recalled: { sign: 'B', look: 'cert--b', name: 'recalled, still to be checked' },
	'rule-of-thumb': { sign: 'H', look: 'cert--h', name: 'our rule of thumb' },
};

/** How sure we are of a statement. */
export function Cert({ of }: { readonly of: Certainty }) {
	const { sign, look, name } = CERTAINTY[of];
	return (
		<a class={`cert ${look}`} href="/about/#how-sure" aria-label={`How sure: ${name}`}>
			{sign}
		</a>
	);
}

/** A pin: the session stays where the person put it. */
export function PinMark() {
	return (
		<svg class="pin" viewBox="0 0 12 16" width="10" height="13" aria-hidden="true">
			<circle cx="6" cy="5" r="4.2" />
			<path d="M6 9v6.5" />
		</svg>
	);
}

interface StripProps {
	readonly label: string;
	readonly sessions: readonly PlacedSession[];
	/** Ids drawn as a clash. */
	readonly bad?: readonly string[] | undefined;
}

/** Seven days in one line; two rows when a day of the week holds two sessions. */
export function Strip({ label, sessions, bad = [] }: StripProps) {
	const rows = DAYS.some((day) => sessions.filter((one) => one.day === day).length > 1) ? SLOTS : [undefined];
	return (
		<div class="strip">
			<ol class="strip__days" aria-label={label}>
				{DAYS.map((day) => (
					<li key={day}>
						<abbr class="strip__d" title={dayName(day)}>
							{shortDay(day)}
						</abbr>
						{rows.map((slot) => {
							const here = sessions.filter((one) => one.day === day && (!slot || one.slot === slot));
							return (
								<span
									key={slot}
									class={`strip__s${here.some(({ id }) => bad.includes(id)) ? ' is-bad' : ''}`}
								>
									{here.map((session) => (
										<StripSession key={session.id} session={session} bad={bad.includes(session.id)} />
									))}
								</span>
							);
						})}
					</li>
				))}
			</ol>
		</div>
	);
}

function StripSession({ session, bad }: { readonly session: PlacedSession; readonly bad: boolean }) {
	return (
		<>
			<Glyph name={kindGlyph(session.kind)} />
			<b>
				{kindShort(session.kind)}
				<span class="vh">
					{' '}
					{slotName(session.slot)}
					{bad ? ' (clash)' : ''}
				</span>
			</b>
		</>
	);
}

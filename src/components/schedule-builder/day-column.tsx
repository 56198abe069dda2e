import type { ComponentChildren } from 'preact';
import type { PlacedSession } from '../../lib/model/session.ts';
import { SLOTS, dayName, type Day, type Slot } from '../../lib/model/week.ts';
import { LOAD, dayLoad } from './load.ts';
import { shortDay, slotName, words } from './words.ts';

interface Props {
	readonly day: Day;
	/** In one particular week: `2 Dec`. */
	readonly date?: string | undefined;
	readonly sessions: readonly PlacedSession[];
	/** The half a card is being dragged over. */
	readonly over: Slot | undefined;
	readonly card: (session: PlacedSession) => ComponentChildren;
}

/** One day: its name, the sessions of morning and evening, its load. */
export function DayColumn({ day, date, sessions, over, card }: Props) {
	const halves = SLOTS.map((slot) => ({
		slot,
		here: sessions.filter((session) => session.slot === slot),
	})).filter(({ here }) => here.length > 0);
	return (
		<section
			class={`day${over ? ` is-over is-over--${over}` : ''}`}
			data-day={day}
			aria-labelledby={`day-${day}`}
		>
			<h3 class="day__n" id={`day-${day}`}>
				<span class="full">{dayName(day)}</span>
				<abbr title={dayName(day)} aria-hidden="true">
					{shortDay(day)}
				</abbr>
				{date && <span class="day__date">{date}</span>}
			</h3>
			{halves.length === 0 ? (
				<p class="rest">{words.rest}</p>
			) : (
				<ol class="day__s" role="list">
					{halves.map(({ slot, here }) => (
						<li
							key={slot}
							class={`slot slot--${slot}${halves.length === 1 && slot === 'am' ? ' slot--alone' : ''}`}
						>
							<span class="slot__t">{slotName(slot)}</span>
							<div class="slot__s">{here.map(card)}</div>
						</li>
					))}
				</ol>
			)}
			<LoadBar sessions={sessions} />
		</section>
	);
}

/** Where low and medium end on the bar. */
const LOW = (100 * LOAD.low) / LOAD.full;
const MEDIUM = (100 * LOAD.medium) / LOAD.full;

function LoadBar({ sessions }: { readonly sessions: readonly PlacedSession[] }) {
	const { hard, easy, total, level } = dayLoad(sessions);
	return (
		<p class="day__load">
			<svg
				class="load bar"
				viewBox="0 0 100 12"
				width="100"
				height="12"
				aria-hidden="true"
				preserveAspectRatio="none"
			>
				<path d="M.75 0v12" />
				<path class="load__mark" d={`M${LOW} 0v12M${MEDIUM} 0v12`} />
				{hard > 0 && <rect y="2" width={hard} height="8" />}
				{easy > 0 && <rect class="e" x={hard + 0.7} y="2.7" width={Math.max(1, easy - 1.4)} height="6.6" />}
			</svg>
			<span class="vh">Load: </span>
			{level}
			{total > 0 && ' '}
			{total > 0 && <span class="day__total">{total}</span>}
		</p>
	);
}

/** The pattern of easy load, once for all bars. */
export function Hatch() {
	return (
		<svg class="vh" width="0" height="0" aria-hidden="true">
			<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
				<path d="M0 0v4" class="hatch" />
			</pattern>
		</svg>
	);
}

import { useState } from 'preact/hooks';
import { around, requested } from '../../lib/model/request.ts';
import { kindName, type PlacedSession } from '../../lib/model/session.ts';
import { slotStart } from '../../lib/schedule/candidates.ts';
import { DAYS, dayAt, dayIndex, dayName } from '../../lib/model/week.ts';
import type { JudgedWeek, PlanRequest, Strategy } from '../../lib/schedule/types.ts';
import { $shown, move, unpin } from '../../stores/week.ts';
import { moveOptions, type MoveOption } from '../../stores/week/moves.ts';
import { announce, focusSoon } from './announce.ts';
import { DayColumn, Hatch } from './day-column.tsx';
import { dateOf } from './dates.ts';
import { drag, type Half } from './drag.ts';
import { MoveMenu } from './move-menu.tsx';
import { SessionCard } from './session-card.tsx';
import { outcomeOf, spoken, verdictOf } from './verdict.ts';
import { movedTo, placeName, sessionName, twinsOf, words } from './words.ts';

interface Props {
	readonly request: PlanRequest;
	readonly strategy: Strategy;
	readonly week: JudgedWeek;
}

/** The week: seven headed lists, every session movable by menu, keys, mouse and touch. */
export function WeekBoard({ request, strategy, week }: Props) {
	const [open, setOpen] = useState<string>();
	const [dragged, setDragged] = useState<{ readonly over: Half | undefined; readonly text: string }>();

	const nameOf = (session: PlacedSession) => sessionName(session, twinsOf(request.strength, session.kind));
	const isPinned = (id: string) => requested(request, id)?.day !== undefined;
	const wider = around(request);
	const optionsOf = (id: string) => moveOptions(request, strategy, week, id);

	const moveTo = (session: PlacedSession, { day, slot, state }: MoveOption, focus: boolean) => {
		setOpen(undefined);
		const place = placeName({ day, slot });
		if (state === 'blocked') announce(`${place}: ${words.noTime}.`);
		if (state !== 'free') return;
		move(session.id, day, slot);
		const after = $shown.get()?.week;
		const outcome = after ? outcomeOf([...after.sessions, ...wider], after.findings, session.id) : '';
		announce(`${movedTo(nameOf(session), place)} ${outcome}`);
		if (focus) focusSoon(`[data-move="${session.id}"]`);
	};
	const arrow = (session: PlacedSession, key: string) => {
		const target = stepFrom(session, key);
		const option = optionsOf(session.id).find(({ day, slot }) => day === target.day && slot === target.slot);
		if (option) moveTo(session, option, true);
	};
	const close = (id: string) => {
		setOpen(undefined);
		focusSoon(`[data-move="${id}"]`);
	};
	const toggle = (id: string) => {
		setOpen(open === id ? undefined : id);
		if (open !== id) focusSoon(`#menu-${id} [data-option]:not([aria-disabled="true"])`);
	};
	const press = (session: PlacedSession, event: PointerEvent, card: HTMLElement) => {
		let options: readonly MoveOption[] | undefined;
		const optionAt = (half: Half | undefined) => {
			options ??= optionsOf(session.id);
			return options.find(({ day, slot }) => day === half?.day && slot === half.slot);
		};
		drag(event, card, {
			onOver(over) {
				const option = optionAt(over);
				setOpen(undefined);
				setDragged({ over, text: option ? `${placeName(option)}: ${spoken(verdictOf(option, wider))}` : '' });
			},
			onDrop(half) {
				const option = optionAt(half);
				if (option) moveTo(session, option, false);
			},
			onEnd: () => setDragged(undefined),
		});
	};

	return (
		<>
			<Hatch />
			<p class="vh" id="move-hint">
				{words.moveHint}
			</p>
			<div class="week">
				{DAYS.map((day) => (
					<DayColumn
						key={day}
						day={day}
						date={request.dated && dateOf(request.dated.monday, day)}
						sessions={week.sessions.filter((session) => session.day === day)}
						over={dragged?.over?.day === day ? dragged.over.slot : undefined}
						card={(session) => (
							<SessionCard
								key={session.id}
								session={session}
								name={nameOf(session)}
								findings={week.findings.filter(({ sessions }) => sessions.includes(session.id))}
								pinned={isPinned(session.id)}
								usualStart={slotStart(request, session.slot)}
								outside={(request.availability[session.day]?.[session.slot] ?? Infinity) < session.minutes}
								expanded={open === session.id}
								onToggle={() => toggle(session.id)}
								onArrow={(key) => arrow(session, key)}
								onPress={(event, card) => press(session, event, card)}
							>
								{open === session.id && (
									<MoveMenu
										id={session.id}
										name={nameOf(session)}
										options={optionsOf(session.id)}
										around={wider}
										atEnd={dayIndex(day) > 3}
										onMove={(option) => moveTo(session, option, true)}
										onUnpin={
											isPinned(session.id)
												? () => {
														unpin(session.id);
														close(session.id);
													}
												: undefined
										}
										onClose={() => close(session.id)}
									/>
								)}
							</SessionCard>
						)}
					/>
				))}
			</div>
			{wider.length > 0 && (
				<p class="small quiet">
					{words.counted}{' '}
					{wider
						.map(
							({ kind, day, week: offset }) =>
								`${offset === -1 ? 'last' : 'next'} ${dayName(day)}, ${kindName(kind).toLowerCase()}`,
						)
						.join('; ')}
					.
				</p>
			)}
			{dragged && <p class="drag-hint">{dragged.text || words.dropHint}</p>}
		</>
	);
}

/** The next half in the direction of an arrow key; the week goes round. */
function stepFrom({ day, slot }: PlacedSession, key: string): Half {
	if (key === 'ArrowUp') return { day, slot: 'am' };
	if (key === 'ArrowDown') return { day, slot: 'pm' };
	return { day: dayAt(dayIndex(day) + (key === 'ArrowLeft' ? -1 : 1)), slot };
}

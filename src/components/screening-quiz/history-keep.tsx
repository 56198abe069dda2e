import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isCalendarDate, localDate, longDate } from '../../lib/model/date.ts';
import type { KeptScreening } from '../../lib/screening/history.ts';
import { $undoable, keepScreening } from '../../stores/screening-history.ts';
import { $saveProblem, $saving, startSaving } from '../../stores/storage.ts';
import { HistoryUndo } from './history-undo.tsx';

const FIELD = 'quiz-tested-on';
const NOT_HERE = 'This browser does not let the site keep anything. Print this page to compare next time.';
const FULL =
	'The browser’s storage is full, so this result is not kept. Print this page to compare next time.';
const WRONG = 'Choose the day you did the tests, today or earlier';

/** Keeps the result for comparing, if the device may keep anything: that is asked first. */
export function KeepResult({ now, isKept }: { now: KeptScreening; isKept: boolean }) {
	const saving = useStore($saving);
	const problem = useStore($saveProblem);
	const today = localDate(new Date());
	const [on, setOn] = useState(today);
	const [isAsking, setAsking] = useState(false);
	const [isWrong, setWrong] = useState(false);

	const isDone = isKept && saving === 'on' && !problem;
	const keep = useRef<HTMLButtonElement>(null);
	const said = useRef<HTMLParagraphElement>(null);
	const wasDone = useRef(isDone);
	useEffect(() => {
		// The button that did it is gone; where something can be undone, the focus is there.
		if (isDone && !wasDone.current && !$undoable.get()) said.current?.focus();
		wasDone.current = isDone;
	}, [isDone]);

	const submit = (event: Event) => {
		event.preventDefault();
		const isSound = isCalendarDate(on) && on >= '2000-01-01' && on <= today;
		setWrong(!isSound);
		if (!isSound) document.getElementById(FIELD)?.focus();
		else if (saving === 'on') keepScreening({ ...now, on });
		else setAsking(true);
	};
	const agree = () => {
		startSaving();
		setAsking(false);
		if ($saving.get() === 'on') keepScreening({ ...now, on });
	};

	const refuse = () => {
		setAsking(false);
		keep.current?.focus();
	};

	return (
		<div class="noprint flow">
			<p ref={said} tabIndex={-1} role="status" class="history__kept">
				{isDone && (
					<>
						<strong>Kept on this device</strong> as your result of {longDate(now.on)}.
					</>
				)}
			</p>
			<HistoryUndo />
			{(problem || saving === 'unavailable') && (
				<p class="err" role="alert">
					{saving === 'unavailable' ? NOT_HERE : FULL}
				</p>
			)}
			{!isDone && saving !== 'unavailable' && (
				<form noValidate onSubmit={submit} class="history__keep">
					<div class={`field${isWrong ? ' field--bad' : ''}`}>
						<label for={FIELD}>Day you did the tests</label>
						{isWrong && (
							<p class="err" id={`${FIELD}-err`}>
								<span class="vh">Error: </span>
								{WRONG}
							</p>
						)}
						<input
							id={FIELD}
							type="date"
							max={today}
							value={on}
							aria-invalid={isWrong ? true : undefined}
							aria-describedby={isWrong ? `${FIELD}-err` : undefined}
							onInput={({ currentTarget }) => setOn(currentTarget.value)}
						/>
					</div>
					<button ref={keep} class="btn" type="submit" aria-expanded={saving === 'on' ? undefined : isAsking}>
						Keep this result
					</button>
				</form>
			)}
			{isAsking && saving === 'off' && (
				<div class="notice" role="status">
					<p>
						<strong>To compare next time, this browser has to keep your results.</strong> It then keeps your
						answers too. We send them nowhere. You can erase them at any time on the{' '}
						<a href="/data/">data page</a>.
					</p>
					<div class="row">
						<button class="btn" type="button" onClick={agree}>
							Keep on this device
						</button>
						<button class="btn btn--bare" type="button" onClick={refuse}>
							Do not keep
						</button>
					</div>
				</div>
			)}
		</div>
	);
}

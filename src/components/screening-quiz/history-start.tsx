import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { localDate, longDate } from '../../lib/model/date.ts';
import { nextRetest } from '../../lib/screening/retest.ts';
import { $history } from '../../stores/screening-history.ts';
import { $setAside } from '../../stores/storage.ts';
import { HistoryFold } from './history-fold.tsx';
import { HistoryUndo } from './history-undo.tsx';

/** When the tests were last done and when they are due again, for people who keep their results. */
export function LastScreened() {
	const { screenings, unread } = useStore($history);
	const aside = useStore($setAside).filter(({ key }) => key.includes('.screenings.'));
	// What was kept is known only in the browser: first render what the server rendered.
	const [isReady, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	if (!isReady) return null;
	const last = screenings.at(-1)?.on;
	const isDamaged = unread.length + aside.length > 0;
	return (
		<>
			{last && <p>{dueText(last)}</p>}
			{isDamaged && (
				<p role="status">
					A result kept earlier could not be read. It is set aside, not lost: <a href="/data/">download it</a>
					.
				</p>
			)}
			{last && <HistoryFold screenings={screenings} />}
			<HistoryUndo />
		</>
	);
}

function dueText(last: string): string {
	const { day, isPast } = nextRetest(last, localDate(new Date()));
	return isPast
		? `Last screened ${longDate(last)}; it has been time to test again since ${longDate(day)}.`
		: `Last screened ${longDate(last)}; next due ${longDate(day)}.`;
}

import { toCalendar } from '../../lib/export/calendar.ts';
import { longDate } from '../../lib/model/date.ts';
import { RETEST_WEEKS, retestDays } from '../../lib/screening/retest.ts';

/** Gives the days to test again as a calendar file, made here and sent nowhere. It holds days, no score. */
export function RetestCalendar({ on }: { on: string }) {
	const days = retestDays(on);
	return (
		<p class="noprint">
			<button class="btn" type="button" onClick={() => download(calendarOf(days))}>
				Put both days in my calendar
			</button>
			<br />
			<span class="small quiet">
				A file your calendar can open: {days.map(longDate).join(' and ')}. It holds no score.
			</span>
		</p>
	);
}

/** The same days make the same events, so that a file taken twice does not fill the calendar twice. */
const calendarOf = (days: readonly string[]): string =>
	toCalendar(
		days.map((day, index) => ({
			uid: `retest-${day}-${RETEST_WEEKS[index] ?? 0}-weeks@${location.hostname}`,
			day,
			title: 'Do the Legwork screening again',
			text: `${RETEST_WEEKS[index] ?? 0} weeks since your last screening. Do the same tests in the same shoes, on a day without hard running.`,
			url: `${location.origin}/screening/`,
		})),
		new Date(),
	);

function download(text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
	link.download = 'legwork-test-again.ics';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

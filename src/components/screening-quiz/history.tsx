import { longDate } from '../../lib/model/date.ts';
import { changeSince, type TestChange } from '../../lib/screening/over-time.ts';
import { placeLabel } from '../../lib/screening/parse.ts';
import { TESTS } from '../../lib/screening/registry.ts';
import { scoreText } from '../../lib/screening/threshold.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';
import { SubHeading } from './heading.tsx';
import { HistoryFold } from './history-fold.tsx';
import { KeepResult } from './history-keep.tsx';
import { CHANGE_WORDS } from './history-words.ts';
import { Mark } from './parts.tsx';
import { listText } from './strings.ts';
import { useScreenings } from './use-screenings.ts';

/** What changed since the screening before, and how to keep this one for the next. */
export function SinceLast() {
	const { now, isKept, earlier, all } = useScreenings();
	if (Object.keys(now.scores).length === 0) return null;
	const changes = TESTS.flatMap((test) => {
		const change = changeSince(test, now, earlier);
		return change ? [{ test, change }] : [];
	});
	const last = earlier.at(-1)?.on;
	return (
		<section class="flow history">
			<SubHeading text="Since last time" />
			{changes.length > 0 && last ? (
				<>
					<p>
						{summary(changes)} We say more or less only where a score moved beyond the test’s own error.{' '}
						<Mark of="rule-of-thumb" />
					</p>
					<Changes changes={changes} last={last} />
				</>
			) : (
				<p>
					There is nothing to compare with yet. Keep this result, test again in six weeks, and you see here
					what changed.
				</p>
			)}
			{(isKept || all.length > 1) && <HistoryFold screenings={all} />}
			<KeepResult now={now} isKept={isKept} />
		</section>
	);
}

interface Row {
	readonly test: ScreeningTest;
	readonly change: TestChange;
}

function Changes({ changes, last }: { changes: readonly Row[]; last: string }) {
	return (
		<table class="history__changes">
			<caption>Compared with {longDate(last)}</caption>
			<thead>
				<tr>
					<th scope="col">Side</th>
					<th scope="col">Then and now</th>
					<th scope="col">Change</th>
				</tr>
			</thead>
			{changes.map(({ test, change: { since, parts } }) => (
				<tbody key={test.id}>
					<tr>
						<th scope="rowgroup" colSpan={3}>
							{test.name}
							{since !== last && <span class="quiet">, since {longDate(since)}</span>}
						</th>
					</tr>
					{parts.map(({ place, before, now, change }, index) => (
						<tr key={place}>
							<th scope="row">{placeLabel(test, place)}</th>
							<td>
								{before} <span aria-hidden="true">→</span>
								<span class="vh">, now</span> {scoreText(test, now)}
							</td>
							{isAlike(parts) && index > 0 ? null : (
								<td rowSpan={isAlike(parts) ? parts.length : 1}>
									{change === 'none' ? CHANGE_WORDS.none : <strong>{CHANGE_WORDS[change]}</strong>}
								</td>
							)}
						</tr>
					))}
				</tbody>
			))}
		</table>
	);
}

/** Did all sides change the same way? Then it is said once. */
const isAlike = (parts: TestChange['parts']): boolean =>
	parts.every(({ change }) => change === parts[0]?.change);

function summary(changes: readonly Row[]): string {
	const changed = changes.filter(({ change }) => change.parts.some((part) => part.change !== 'none'));
	if (changed.length === 0) return 'No score changed by more than its test can tell.';
	return `Changed: ${listText(changed.map(({ test }) => test.name.toLowerCase()))}.`;
}

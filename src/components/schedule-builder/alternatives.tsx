import type { JudgedWeek } from '../../lib/schedule/types.ts';
import { useWeek } from '../../stores/week.ts';
import { Glyph } from '../site/glyph.tsx';
import { announce, focusSoon } from './announce.ts';
import { aheadText, moveText, movesBetween, tradeBetween } from './differences.ts';
import { Strip } from './parts.tsx';
import { shortList, words } from './words.ts';

interface Props {
	/** The week on show. */
	readonly shown: JudgedWeek;
	readonly weeks: readonly JudgedWeek[];
}

const MOST_SHOWN = 3;

/** Weeks that are nearly as good, side by side, each to take with one press. */
export function Alternatives({ shown, weeks }: Props) {
	const others = weeks
		.filter((week) => week.score.hard === 0 && movesBetween(shown.sessions, week.sessions).length > 0)
		.slice(0, MOST_SHOWN);
	if (others.length === 0) return null;
	const take = (week: JudgedWeek, title: string) => {
		useWeek(week.sessions);
		announce(`${title}: this is your week now.`);
		focusSoon('#week-title');
	};
	return (
		<section class="flow noprint">
			<h2>{words.others}</h2>
			<ol class="alts alts--three">
				{others.map((week, index) => {
					const title = `Week ${'BCD'.charAt(index)}`;
					const moves = movesBetween(shown.sessions, week.sessions);
					return (
						<li key={moves.map(moveText).join()}>
							<h3>{title}</h3>
							<Strip label={title} sessions={week.sessions} />
							<ul class="trade">
								<Trade shown={shown} week={week} />
							</ul>
							<details class="small">
								<summary>
									{moves.length === 1 ? 'One session moves' : `${moves.length} sessions move`}
								</summary>
								<ul>
									{moves.map((move) => (
										<li key={move.session.id}>{moveText(move)}</li>
									))}
								</ul>
							</details>
							<button type="button" class="btn" onClick={() => take(week, title)}>
								{words.useWeek}
								<span class="vh">: {title}</span>
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}

/** What a week gains and gives up against the one on show. */
function Trade({ shown, week }: { readonly shown: JudgedWeek; readonly week: JudgedWeek }) {
	const { gains, losses } = tradeBetween(shown, week);
	return (
		<>
			<li class="trade__sum">{aheadText(shown, week)}</li>
			{gains.length > 0 && (
				<li class="yes">
					<Glyph name="ok" />
					<span>Gains: {shortList(gains.map(lowerFirst))}.</span>
				</li>
			)}
			{losses.length > 0 && (
				<li>
					<Glyph name="give" />
					<span>Gives up some of: {shortList(losses.map(lowerFirst))}.</span>
				</li>
			)}
		</>
	);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

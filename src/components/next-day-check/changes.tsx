import { changeText, type NextDayAdvice } from '../../lib/progression/next-day.ts';
import { VERDICTS } from './strings.ts';

/** Numbers of the sources in the page's reference list, by key. */
export type SourceNumbers = Readonly<Record<string, number>>;

interface Props {
	advice: NextDayAdvice;
	numbers: SourceNumbers;
}

/** What to change, one line each, and the sources it leans on. */
export function Changes({ advice, numbers }: Props) {
	const sources = [...new Set(advice.changes.flatMap((change) => change.sources))];
	return (
		<ul class="nextday__changes">
			{advice.changes.map((change, index) => (
				<li key={change.what}>
					{changeText(change)}
					{index === advice.changes.length - 1 &&
						sources.map((key) => <SourceNumber key={key} number={numbers[key]} />)}
				</li>
			))}
		</ul>
	);
}

/** The verdict, then the changes. */
export function Advice({ advice, numbers }: Props) {
	return (
		<>
			<p>
				<strong>{VERDICTS[advice.verdict]}</strong>
			</p>
			<Changes advice={advice} numbers={numbers} />
		</>
	);
}

function SourceNumber({ number }: { number: number | undefined }) {
	if (number === undefined) return null;
	return (
		<a class="ref" href={`#s${number}`} aria-label={`Source ${number}`}>
			{number}
		</a>
	);
}

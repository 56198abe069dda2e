import { useStore } from '@nanostores/preact';
import { leftOutBecause } from '../../lib/screening/applies.ts';
import { DERIVED } from '../../lib/screening/registry.ts';
import type { Screening } from '../../lib/screening/score.ts';
import { ratioOf } from '../../lib/screening/tests/t14-side-ratio.ts';
import { normText, realChangeText } from '../../lib/screening/threshold.ts';
import type { DerivedTest, ScreeningTest, TestResult } from '../../lib/screening/types.ts';
import { $told, goTo } from '../../stores/screening.ts';
import { Gauge } from './gauge.tsx';
import { Mark, Statement } from './parts.tsx';
import { answerText, balanceText, capital, levelText, resultText } from './strings.ts';

/** One test: its gauge, what it means in words, and how far to trust it. */
export function TestRow({ test, screening }: { test: ScreeningTest; screening: Screening }) {
	const { athlete } = useStore($told);
	const result = screening.results[test.id];
	const norm = test.norm(athlete);
	return (
		<div class="quiz__row">
			<Gauge test={test} result={result} athlete={athlete} />
			<div>
				<p>
					<strong>{test.name}.</strong>{' '}
					{result.outcome === 'scored' ? <Scored test={test} result={result} /> : <Unknown test={test} />}
				</p>
				{DERIVED.filter(({ from }) => from === test.id).map((derived) => (
					<Ratio key={derived.id} derived={derived} result={result} />
				))}
				<details>
					<summary>How far to trust it</summary>
					<p>
						Levels: <Statement of={test.limitsFrom} />
					</p>
					<p>
						Error: <Statement of={test.error} /> A real change is {realChangeText(test)}.
					</p>
					<p>
						It tells: {lower(test.tells)} It cannot tell: {lower(test.cannotTell)}
					</p>
				</details>
			</div>
			<p class="quiet quiz__norm">
				{norm.sources.length > 0 ? (
					<Statement of={{ ...norm, text: normText(test.id, athlete) }} />
				) : (
					norm.text
				)}
			</p>
		</div>
	);
}

function Scored({
	test,
	result,
}: {
	test: ScreeningTest;
	result: Extract<TestResult, { outcome: 'scored' }>;
}) {
	const { level, sides } = result;
	const by = test.judged === 'weaker-side' ? `, by the weaker ${test.field}` : '';
	return (
		<>
			{capital(resultText(test, result))}: {levelText(level).toLowerCase()}
			{by}. {sides && balanceText(sides.asymmetry.balance, sides.asymmetry.weaker, test)}
		</>
	);
}

/** Why there is no score: not for this person, hops without the distance, or left out. */
function Unknown({ test }: { test: ScreeningTest }) {
	const told = useStore($told);
	const answer = told.answers[test.id];
	const reason = leftOutBecause(test.id, told);
	if (reason !== undefined) return <>Not asked. {reason}</>;
	if (answer?.kind === 'hops') {
		return <>{capital(answerText(test, answer))}. No hop for distance, so no level.</>;
	}
	return (
		<>
			You left this out. Unknown is not zero.{' '}
			<button type="button" class="quiz__link noprint" onClick={() => goTo(test.id)}>
				Do it now
			</button>
			<span class="noprint">, about {Math.ceil(test.minutes)} min.</span>
		</>
	);
}

/** Right against left, worked out from the same answer. */
function Ratio({ derived, result }: { derived: DerivedTest; result: TestResult }) {
	const found = ratioOf(result);
	if (!found) return null;
	return (
		<p>
			<strong>{derived.name}:</strong> {found.ratio.toFixed(2)}. {found.isUneven && derived.advice}{' '}
			<Mark of={derived.limitsFrom.certainty} />
		</p>
	);
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

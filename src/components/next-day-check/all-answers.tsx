import { NEXT_DAY_ANSWERS, nextSession } from '../../lib/progression/next-day.ts';
import { Advice, Changes, type SourceNumbers } from './changes.tsx';
import { ANSWERS, TWICE_WITH_ROOM } from './strings.ts';

/** The whole check as a list: what stands here without script, on paper and before anyone asks. */
export function AllAnswers({ numbers }: { numbers: SourceNumbers }) {
	return (
		<dl class="nextday__all">
			{NEXT_DAY_ANSWERS.map((answer) => (
				<div key={answer}>
					<dt>{ANSWERS[answer]}</dt>
					<dd>
						<Advice advice={nextSession({ answer })} numbers={numbers} />
						{answer === 'not-noticed' && (
							<>
								<p>{TWICE_WITH_ROOM}</p>
								<Changes advice={nextSession({ answer, twiceWithRoom: true })} numbers={numbers} />
							</>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}

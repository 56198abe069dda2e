import type { Gate, GateCheck } from '../../lib/screening/gate.ts';
import { Mark } from './parts.tsx';

const STATES: Readonly<Record<GateCheck['state'], string>> = {
	passed: 'met',
	failed: 'not met',
	unknown: 'not known',
};

/** What opens the jumping exercises, condition by condition. */
export function PowerGate({ gate: { open, checks } }: { gate: Gate }) {
	return (
		<div>
			<p>
				<strong>The gate to jumping.</strong> It {open ? 'is open' : 'opens'} when all three are met.{' '}
				<Mark of="rule-of-thumb" />
			</p>
			<ul class="quiz__gate">
				{checks.map((check) => (
					<li key={check.id} data-state={check.state}>
						{needText(check)}: <strong>{STATES[check.state]}</strong>
					</li>
				))}
			</ul>
		</div>
	);
}

function needText({ id, needs }: GateCheck): string {
	switch (id) {
		case 'stability':
			return `stability of ${needs} or more`;
		case 'heel-raises':
			return `${needs} heel raises on each leg`;
		case 'hops':
			return `${needs} quiet hops on each leg without pain`;
	}
}

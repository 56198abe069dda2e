interface Props {
	text: string;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
}

/** One thing that is on or off. */
export const Tick = ({ text, isOn, onChange }: Props) => (
	<label class="chip">
		<input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
		<span>{text}</span>
	</label>
);

import { useContext, useEffect } from 'preact/hooks';
import { Place } from './context.ts';

interface Props {
	text: string;
	isError?: boolean;
	class?: string;
	/** Leaves the tab's name as it was. */
	isStart?: boolean;
}

/** The heading of a step: the page's own where the quiz is the page. Takes the focus when the step changes and names the tab. */
export function Heading({ text, isError = false, isStart = false, class: className }: Props) {
	const { isPage, tabName } = useContext(Place);
	useEffect(() => {
		const name = isPage && !isStart ? `${text} | Screening | Legwork` : tabName;
		if (name) document.title = isError ? `Error: ${name}` : name;
	}, [text, isError, isPage, isStart, tabName]);
	const Tag = isPage ? 'h1' : 'h2';
	return (
		<Tag class={className} tabIndex={-1} data-heading>
			{text}
		</Tag>
	);
}

/** A heading two below the step's. */
export function SmallHeading({ text }: { text: string }) {
	const { isPage } = useContext(Place);
	const Tag = isPage ? 'h3' : 'h4';
	return <Tag>{text}</Tag>;
}

/** A heading one below the step's. */
export function SubHeading({ text }: { text: string }) {
	const { isPage } = useContext(Place);
	const Tag = isPage ? 'h2' : 'h3';
	return <Tag class="quiz__h2">{text}</Tag>;
}

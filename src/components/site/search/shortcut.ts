/** Whether "/" opens the search. A key without a modifier can be in the way of speech input, so it can be switched off. */
const KEY = 'legwork.slash';

export function slashOpens(): boolean {
	try {
		return localStorage.getItem(KEY) !== 'off';
	} catch {
		return true;
	}
}

/** Returns false when the browser does not let the choice be kept. */
export function setSlash(on: boolean): boolean {
	try {
		if (on) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, 'off');
		return true;
	} catch {
		return false;
	}
}

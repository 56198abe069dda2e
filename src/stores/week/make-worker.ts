import address from './plan.worker.ts?worker&url';

/** The part of Trusted Types we use; browsers without them take the address as it is. */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createScriptURL: () => string },
	) => { createScriptURL: (url: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** The site's policy knows this name; it can make no other address than that of our own worker. */
const policy = trustedTypes?.createPolicy('week', { createScriptURL: () => address });

export const makeWorker = (): Worker =>
	new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });

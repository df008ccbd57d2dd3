/** A sign-in that a demo server offers; others offer none. */
export interface DemoSignIn {
  readonly key: string;
  readonly role: string;
  readonly name: string;
}

/** What the server offers; nothing where it is no demo. */
export async function demoSignIns(signal: AbortSignal): Promise<readonly DemoSignIn[]> {
  const response = await fetch('/demo/sign-ins', { signal });
  return response.ok ? ((await response.json()) as DemoSignIn[]) : [];
}

/** @throws Error where the server makes no token */
export async function demoToken(key: string): Promise<string> {
  const response = await fetch(`/demo/sign-ins/${encodeURIComponent(key)}`, { method: 'POST' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return ((await response.json()) as { readonly token: string }).token;
}

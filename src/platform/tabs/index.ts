/** Messages between the tabs of one site. Without BroadcastChannel nobody hears, and nothing breaks. */

export interface TabsChannel<Message> {
  tell(message: Message): void;
  close(): void;
}

/** Joins the channel `name`; `hear` gets what other tabs tell, never one's own messages. */
export function joinTabs<Message>(
  name: string,
  hear: (message: Message) => void,
): TabsChannel<Message> {
  const channel = openChannel(name);
  if (channel) channel.onmessage = (event) => hear(event.data as Message);
  return {
    tell: (message) => channel?.postMessage(message),
    close: () => channel?.close(),
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

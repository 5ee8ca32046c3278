import { describe, expect, it } from 'vitest';
import { createWorld, type World } from './testing/world.ts';

const NOW = Date.UTC(2026, 10, 24, 2);
const chat = { key: 'chat:wanda example', title: 'Wanda Example', phone: null, kind: 'person' as const };

async function agreed(): Promise<World> {
  const world = createWorld({ now: NOW });
  await world.ask('consent.set', { given: true });
  return world;
}

/** A script's message, as the tab tells of it once it has gone out. */
const sent = (world: World) =>
  world.ask('chat.sent', {
    chat,
    customer: 'Wanda',
    language: 'en',
    message: { id: 'm1', text: "Hi Wanda, you'll hear from me by tomorrow evening.", at: NOW },
    composition: {
      scenario: 'tracking_stalled',
      stage: 'diagnosis',
      variants: ['tracking_stalled.promise.warm'],
      promiseId: null,
      promiseTime: 'tomorrow evening',
    },
  });

describe('everything is wiped', () => {
  it.each([0, 1, 2, 4, 8, 16, 32])(
    '%i steps after a message was told of: nothing comes back',
    async (steps) => {
      const world = await agreed();
      const telling = sent(world);
      for (let i = 0; i < steps; i++) await Promise.resolve();
      await world.ask('data.wipe', {});
      await telling;
      expect(world.local.data.promises).toEqual([]);
      expect(world.local.data.chats).toEqual({});
      expect(JSON.stringify([world.local.data, world.session.data])).not.toMatch(/wanda/i);
      expect(world.alarm).toBeNull();
    },
  );

  it('what is asked for afterwards is done', async () => {
    const world = await agreed();
    const wiping = world.ask('data.wipe', {});
    await sent(world);
    await wiping;
    expect(world.local.data.promises).toHaveLength(1);
  });

  it('twice at once, it is done and the next request is answered', async () => {
    const world = await agreed();
    await Promise.all([world.ask('data.wipe', {}), world.ask('data.wipe', {})]);
    expect((await world.ask('session.open', { surface: 'page' })).promises).toEqual([]);
  });
});

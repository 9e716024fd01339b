/** The scene in the demonstration's newsroom, played once a worker. */
import { callingAs } from './calling';
import { newsroom } from './fixtures';
import { test as base } from './product-of-its-own';
import { playScene, type Scene } from './scene';
import { product } from './server';

export const test = base.extend<object, { scene: Scene }>({
  scene: [
    async ({ browser, signedIn }, use) => {
      const { origin } = product();
      const contexts = await Promise.all(
        (['writer', 'checker', 'editor'] as const).map(async (who) =>
          browser.newContext({ storageState: await signedIn(who) }),
        ),
      );
      const [writer, checker, editor] = contexts.map(({ request }) => callingAs(request, origin));
      await use(await playScene({ writer: writer!, checker: checker!, editor: editor! }, newsroom));
      await Promise.all(contexts.map((context) => context.close()));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

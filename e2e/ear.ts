/** What a screen reader gets: the browser's own accessibility tree, and nothing of the page that is not in it. */
import { type CDPSession, expect, type Page } from '@playwright/test';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: unknown };
  properties?: {
    name: string;
    value: { value?: unknown; relatedNodes?: { backendDOMNodeId: number }[] };
  }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** One thing in the tree, as it is read out. */
export interface Heard {
  role: string;
  name: string;
  description: string;
  value: string;
  isChecked: boolean;
}

export class Ear {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async at(page: Page): Promise<Ear> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Ear(page, session);
  }

  /** With the boxes that are not read out themselves, but hold what is. */
  private async whole(): Promise<Node[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes as Node[];
  }

  private async tree(): Promise<Node[]> {
    return (await this.whole()).filter((node) => !node.ignored);
  }

  /** What has the focus, null where nothing but the page has. */
  async focused(): Promise<Heard | null> {
    const nodes = await this.tree();
    const node = nodes.findLast((one) => said(one, 'focused') === true && one.role?.value !== 'RootWebArea');
    return node ? heard(node) : null;
  }

  /** The option that the focused control points to (aria-activedescendant). */
  async active(): Promise<Heard | null> {
    const nodes = await this.tree();
    const points = nodes
      .filter((one) => said(one, 'focused') === true)
      .flatMap(
        (one) => one.properties?.find(({ name }) => name === 'activedescendant')?.value.relatedNodes ?? [],
      );
    const node = nodes.find((one) => one.backendDOMNodeId === points[0]?.backendDOMNodeId);
    return node ? heard(node) : null;
  }

  /** Everything of a role, in the order of the tree. */
  async all(role: string): Promise<Heard[]> {
    return (await this.tree()).filter((one) => one.role?.value === role).map(heard);
  }

  /** What stands in the live regions: those that wait for a pause, and those that interrupt. */
  async live(roles = ['status', 'alert']): Promise<string[]> {
    const nodes = await this.whole();
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const words = (node: Node): string =>
      !node.ignored && node.role?.value === 'StaticText'
        ? (node.name?.value ?? '')
        : (node.childIds ?? [])
            .flatMap((id) => known.get(id) ?? [])
            .map(words)
            .join('');
    return nodes
      .filter(({ ignored, role }) => !ignored && roles.includes(role?.value ?? ''))
      .map((node) => words(node).trim())
      .filter(Boolean);
  }

  /** Waits until a live region says so. */
  async hears(words: RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.live()).join('\n'), { message: `says ${words}` })
      .toMatch(words);
  }

  /** Waits until it is interrupted by these words. */
  async isInterruptedBy(words: RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.live(['alert'])).join('\n'), { message: `interrupts with ${words}` })
      .toMatch(words);
  }

  /** Waits until something of this role and name is there. */
  async finds(role: string, name: RegExp): Promise<Heard> {
    await expect
      .poll(async () => (await this.all(role)).map((one) => one.name), {
        message: `${role} ${name}`,
        timeout: 20_000,
      })
      .toContainEqual(expect.stringMatching(name));
    return (await this.all(role)).find((one) => name.test(one.name))!;
  }

  /** Waits until the focus is on something of this role and name. */
  async isOn(role: string, name: RegExp): Promise<void> {
    await expect
      .poll(() => this.focused(), { message: `the focus is on ${role} ${name}` })
      .toMatchObject({ role, name: expect.stringMatching(name) as unknown });
  }

  /** Tab, until the focus is there. */
  async tabTo(role: string, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      const now = await this.focused();
      if (now?.role === role && name.test(now.name)) return;
      await this.page.keyboard.press('Tab');
    }
    await this.isOn(role, name);
  }
}

const said = (node: Node, property: string): unknown =>
  node.properties?.find(({ name }) => name === property)?.value.value;

const heard = (node: Node): Heard => ({
  role: node.role?.value ?? '',
  name: node.name?.value ?? '',
  description: node.description?.value ?? '',
  value: String(node.value?.value ?? ''),
  isChecked: said(node, 'checked') === 'true',
});

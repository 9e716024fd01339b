/** What `npm run bench` can measure, each in a process of its own. */

export type Section = () => Promise<void>;

export interface SectionEntry {
  title: string;
  load: () => Promise<Section>;
}

/** In the order in which they are measured. */
export const sections: Readonly<Record<string, SectionEntry>> = {
  anchoring: {
    title: 'Re-anchoring highlights',
    load: async () => (await import('@/bench/anchoring')).benchAnchoring,
  },
  'anchoring-accuracy': {
    title: 'Re-anchoring, against what is known of every word',
    load: async () => (await import('@/bench/anchoring-accuracy')).benchAnchoringAccuracy,
  },
  paint: {
    title: 'Painting highlights',
    load: async () => (await import('@/bench/paint')).benchPaint,
  },
  editing: {
    title: 'Writing in a text with 10,000 highlights',
    load: async () => (await import('@/bench/editing')).benchEditing,
  },
  workbench: {
    title: 'The workbench with 1,000 claims',
    load: async () => (await import('@/bench/workbench')).benchWorkbench,
  },
  versions: {
    title: 'Saving a version with 1,000 claims',
    load: async () => (await import('@/bench/versions')).benchVersions,
  },
  api: {
    title: 'The API against a bare server',
    load: async () => (await import('@/bench/api')).benchApi,
  },
  sizes: {
    title: 'What a page weighs',
    load: async () => (await import('@/bench/sizes')).benchSizes,
  },
  lighthouse: {
    title: 'Lighthouse',
    load: async () => (await import('@/bench/lighthouse')).benchLighthouse,
  },
  scale: {
    title: 'Lists with 1,000 and with many claims',
    load: async () => (await import('@/bench/scale')).benchScale,
  },
};

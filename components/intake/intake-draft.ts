import type { ArticlePurpose } from '@/lib/domain/article';
import type { PreviewView } from '@/lib/api/views/article-view';

/** A file that was chosen, as it is sent. */
export interface ChosenFile {
  name: string;
  base64: string;
  bytes: number;
}

/** What is said about the article beside its text. Empty where nothing is. */
export interface IntakeFields {
  purpose: ArticlePurpose;
  title: string;
  standfirst: string;
  byline: string;
  outlet: string;
  publishedOn: string;
  /** As a datetime-local field shows it, by the newsroom's clock. */
  deadline: string;
  language: string;
  restricted: boolean;
  namedIds: string[];
}

/** An article on its way in, as it is kept in the browser until it is saved. */
export interface IntakeDraft {
  /** Of this draft and no other; empty until something is typed. */
  id: string;
  text: string;
  file: ChosenFile | null;
  preview: PreviewView | null;
  fields: IntakeFields;
}

export const emptyDraft: IntakeDraft = {
  id: '',
  text: '',
  file: null,
  preview: null,
  fields: {
    purpose: 'before_publication',
    title: '',
    standfirst: '',
    byline: '',
    outlet: '',
    publishedOn: '',
    deadline: '',
    language: 'en',
    restricted: false,
    namedIds: [],
  },
};

/** What was read out of the text goes into the fields; what the text does not say stays as it was typed. */
export const fieldsAfter = (fields: IntakeFields, preview: PreviewView): IntakeFields => ({
  ...fields,
  title: preview.headline,
  standfirst: preview.standfirst,
  byline: preview.byline,
  outlet: preview.outlet || fields.outlet,
  publishedOn: preview.publishedOn ?? fields.publishedOn,
  language: preview.language,
});

/** The text as the API takes it: a pasted one is read as Markdown, a file by its name. */
export const textOf = ({ file, text }: Pick<IntakeDraft, 'file' | 'text'>) =>
  file ? { file: { name: file.name, base64: file.base64 } } : { markdown: text };

/** A file's bytes in base64. Rejects where the browser cannot read it. */
export const readFile = (file: File): Promise<ChosenFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.onload = () =>
      resolve({
        name: file.name,
        base64: String(reader.result).replace(/^[^,]*,/u, ''),
        bytes: file.size,
      });
    reader.readAsDataURL(file);
  });

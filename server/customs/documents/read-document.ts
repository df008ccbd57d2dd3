import { type AttachDocumentInput } from '../../../schema/pre-confirmation-workflow';
import { type UserError } from '../../../schema/user-error';

const LIMITS = { bytes: 1_000_000, fileName: 200 } as const;

/** Media types that are taken, each with the bytes that its files begin with. */
const BEGINNINGS: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Characters that have no place in the name of a file: separators of folders, and control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const NOT_IN_NAMES = /[\u0000-\u001f\u007f\\/]/;

export interface ReadDocument {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

function nameError(fileName: string): string | null {
  if (fileName === '') return 'Name the file.';
  if (fileName.length > LIMITS.fileName) return `fileName has more than ${LIMITS.fileName} characters.`;
  return NOT_IN_NAMES.test(fileName) ? 'fileName is the name of a file, without folders.' : null;
}

/** A file as it was sent, and what is wrong with it: its name, its size, or content that is not of its media type. */
export function readDocument(input: AttachDocumentInput): {
  readonly document: ReadDocument;
  readonly userErrors: readonly UserError[];
} {
  const userErrors: UserError[] = [];
  const error = (field: keyof AttachDocumentInput, code: UserError['code'], message: string): void => {
    userErrors.push({ field: [field], code, message });
  };
  const fileName = input.fileName.trim();
  const wrongName = nameError(fileName);
  if (wrongName !== null) error('fileName', fileName === '' ? 'REQUIRED' : 'INVALID', wrongName);
  const beginning = BEGINNINGS[input.mediaType];
  if (!beginning) {
    const taken = Object.keys(BEGINNINGS).join(', ');
    error('mediaType', 'INVALID', `Documents are taken as ${taken}.`);
  }
  const isBase64 = BASE64.test(input.content);
  const content = isBase64 ? Buffer.from(input.content, 'base64') : Buffer.alloc(0);
  if (!isBase64) error('content', 'INVALID', 'content is no Base64.');
  else if (content.length === 0) error('content', 'REQUIRED', 'The file is empty.');
  else if (content.length > LIMITS.bytes)
    error('content', 'TOO_LONG', `The file has ${content.length} bytes; at most ${LIMITS.bytes} are taken.`);
  else if (beginning && !beginning.every((byte, at) => content[at] === byte))
    error('content', 'INVALID', `The file does not begin as ${input.mediaType} does.`);
  return { document: { fileName, mediaType: input.mediaType, content }, userErrors };
}

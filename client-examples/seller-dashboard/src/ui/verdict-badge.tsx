import { Badge } from '@mantine/core';
import { type Verdict } from '../gql/graphql';
import { useText } from '../i18n/language';
import { Icon, type IconName } from './icon';
import { uiText } from './ui-text';

const ICONS: Record<Verdict, IconName> = { BLOCK: 'stop', REVIEW: 'look', CLEAR: 'check' };

/** A verdict by colour, by shape and in words: none of them alone has to be seen. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict | null | undefined }) {
  const text = useText(uiText);
  if (!verdict)
    return (
      <Badge variant="default" radius="sm">
        {text.unscreened}
      </Badge>
    );
  return (
    <span className="verdict" data-verdict={verdict}>
      <Icon name={ICONS[verdict]} size={14} />
      {text.verdict[verdict]}
    </span>
  );
}

import {
  ActionIcon,
  Group,
  NativeSelect,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { type Language, LANGUAGES, useLanguage, useText } from '../i18n/language';
import { Icon } from '../ui/icon';
import { shellText } from './shell-text';

/** Language, and light or dark. */
export function AppearanceControls() {
  const text = useText(shellText);
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <Group gap="xs" wrap="nowrap">
      <NativeSelect
        size="xs"
        aria-label={text.language}
        value={language}
        data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget }) => choose(currentTarget.value as Language)}
      />
      <ActionIcon
        variant="default"
        size="md"
        aria-label={text[other]}
        title={text[other]}
        onClick={() => setColorScheme(other)}
      >
        <Icon name={other === 'dark' ? 'moon' : 'sun'} />
      </ActionIcon>
    </Group>
  );
}

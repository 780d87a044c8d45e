import type { ThemeChangeContent } from '../../../shared/model/themes.ts';
import { useChanges, type EditChanges } from '../../client/use-changes.ts';
import { useWrite } from '../../client/use-write.ts';

export type EditThemes = EditChanges<ThemeChangeContent>;

/** Changing themes and taking changes back. */
export function useThemes(): EditThemes {
  return useChanges(useWrite('themes.change'), useWrite('themes.undo'));
}

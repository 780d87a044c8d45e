import { z } from 'zod';
import { defineCall } from './call.ts';
import { fileOutput, fileRef, nothing } from './parts.ts';
import { mappingProfile, profileContent, profileName } from './profile-shapes.ts';

const id = z.number().int().positive();

export const PROFILE_CALLS = {
  /** Every version of every mapping profile, oldest first. */
  'profiles.list': defineCall({
    kind: 'read',
    encoding: 'json',
    input: nothing,
    output: z.array(mappingProfile).readonly(),
  }),
  /** A new version of a profile: another name, another content. */
  'profiles.change': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id, name: z.exactOptional(profileName), content: z.exactOptional(profileContent) }),
    output: mappingProfile,
  }),
  /** Deletes a profile, by a version without content that can be undone. */
  'profiles.remove': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id }),
    output: mappingProfile,
  }),
  /** Takes a version back; the one before it is in force again. */
  'profiles.undo': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id }),
    output: mappingProfile,
  }),
  /** The profiles in force as a JSON file. */
  'profiles.export': defineCall({ kind: 'read', encoding: 'file', input: nothing, output: fileOutput }),
  /** Takes the profiles of such a file in; one for columns that are known becomes the new version here. */
  'profiles.import': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ file: fileRef }),
    output: z.array(mappingProfile).readonly(),
  }),
} as const;

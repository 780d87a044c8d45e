import { config } from 'zod';

// The content policy forbids eval, which zod would otherwise try at the first parse. Import this before anything else.
config({ jitless: true });

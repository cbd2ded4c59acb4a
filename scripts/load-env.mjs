// Preload of `npm start`: what stands in `.env`, where there is one, joins the environment; what is set already stays.
import { existsSync } from 'node:fs';

if (existsSync('.env')) process.loadEnvFile('.env');

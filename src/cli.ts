#!/usr/bin/env -S node --max-semi-space-size=8
import { start } from './start.ts'

await start(process.argv.slice(2))

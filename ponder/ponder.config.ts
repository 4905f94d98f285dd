// Ponder's generated types look for the configuration here; it stands at the top of the repository.
export { default } from "../ponder.config.ts"

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Deployment } from "kubernetes-models/apps/v1"
import { PodDisruptionBudget } from "kubernetes-models/policy/v1"
import { Service } from "kubernetes-models/v1"
import { describe, expect, test } from "vitest"
import { parseAllDocuments } from "yaml"
import { contractVariables } from "../config/environment.ts"

type Manifest = { kind: string; metadata: { name: string } }

const kinds = { Deployment, Service, PodDisruptionBudget } as const
const text = readFileSync(join(import.meta.dirname, "kubernetes.yaml"), "utf8")
const documents = parseAllDocuments(text)
const manifests: Manifest[] = documents.map(document => document.toJS())

test("the manifests are YAML without errors, of kinds that are checked here", () => {
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([])
  expect(manifests.filter(({ kind }) => !(kind in kinds))).toEqual([])
})

describe.each(manifests.map(manifest => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const))(
  "the %s",
  (_, manifest) => {
    test("is one, by the schema of Kubernetes", () => {
      const Kind = kinds[manifest.kind as keyof typeof kinds]
      expect(() => new Kind(manifest as never).validate()).not.toThrow()
      // The check itself finds what is wrong.
      expect(() => new Kind({ ...manifest, spec: 1 } as never).validate()).toThrow()
    })
  },
)

describe.each(manifests.filter(({ kind }) => kind === "Deployment") as unknown as DeploymentManifest[])(
  "the pods of the $metadata.name",
  ({ spec }) => {
    const { containers, securityContext } = spec.template.spec

    test("do not run as root, and can gain nothing", () => {
      expect(securityContext).toMatchObject({ runAsNonRoot: true })
      for (const container of containers) {
        expect(container.securityContext).toMatchObject({ allowPrivilegeEscalation: false })
      }
    })

    test("are asked whether they live, and told nothing that they do not know", () => {
      for (const { livenessProbe, env } of containers) {
        expect(livenessProbe).toBeDefined()
        expect(env.filter(({ name }) => !contractVariables.includes(name))).toEqual([])
      }
    })
  },
)

type DeploymentManifest = {
  metadata: { name: string }
  spec: {
    template: {
      spec: {
        securityContext: object
        containers: { securityContext: object; livenessProbe?: object; env: { name: string }[] }[]
      }
    }
  }
}

/** An endpoint did not answer, or not in a way that says anything; another one, or a later moment, may do better. */
export class EndpointFailure extends Error {
  override name = "EndpointFailure"
}

/** An endpoint has answered what cannot be true: nothing else that it says is to be believed for a while. */
export class Lie extends Error {
  override name = "Lie"
}

package cotejo.casework.port;

/// A case that opened well and turned out unusable in the middle of work: a damaged page of its database, a full disk.
/// Nothing that had been acknowledged is lost by it.
public final class BrokenCase extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final CaseProblem problem;

    public BrokenCase(CaseProblem problem) {
        super(problem.what(), problem);
        this.problem = problem;
    }

    /// @param cause what the store met
    public BrokenCase(CaseProblem problem, Throwable cause) {
        super(problem.what(), cause);
        this.problem = problem;
    }

    /// The same as an expected failure, for a person.
    public CaseProblem problem() {
        return problem;
    }
}

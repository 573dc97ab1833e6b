namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${self:a.b.0}</c>: a value of the service file itself.</summary>
internal sealed class SelfSource : IVariableSource
{
    public string Type => "self";

    public SourceAnswer Resolve(SourceQuery query) => new(query.Lookup(query.Address ?? ""));
}

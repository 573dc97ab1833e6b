namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>The null of JSON, which is a value and not undefined.</summary>
internal sealed class NullValue : Value
{
    private NullValue()
    {
    }

    public static NullValue Instance { get; } = new();

    public override char Symbol => 'l';

    public override string TypeName => "null";
}

using System.IO;
using System.IO.Compression;
using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Where distributed Map states get their items from, how they batch them, and where their results go.</summary>
public sealed class DistributedMapTests
{
    private const string Echo = "'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}}";

    // Fails for the item 2, and for no other.
    private const string FailingAtTwo = """
        'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},'StartAt':'C','States':{
          'C':{'Type':'Choice','Choices':[{'Variable':'$','NumericEquals':2,'Next':'F'}],'Default':'D'},
          'F':{'Type':'Fail','Error':'Two','Cause':'it is two'},'D':{'Type':'Succeed'}}}
        """;

    [Theory]
    [InlineData("'InputType':'JSON'", "[1,[2]]", "[1,[2]]")]
    [InlineData("'InputType':'JSON','ItemsPointer':'/a~1b/1'", """{"a/b":[0,["x"]]}""", """["x"]""")]
    [InlineData("'InputType':'JSON','MaxItems':2", "[1,2,3]", "[1,2]")]
    [InlineData("'InputType':'JSONL'", "{\"a\":1}\r\n\n[2]\n", """[{"a":1},[2]]""")]
    [InlineData("'InputType':'CSV','CSVHeaderLocation':'FIRST_ROW'", "a,b\n1,\"x, \"\"y\"\"\"\r\n\n2\n", """[{"a":"1","b":"x, \"y\""},{"a":"2","b":""}]""")]
    [InlineData("'InputType':'CSV','CSVHeaderLocation':'GIVEN','CSVHeaders':['a'],'CSVDelimiter':'PIPE'", "1|2\n\"two\nlines\"", """[{"a":"1"},{"a":"two\nlines"}]""")]
    [InlineData("'InputType':'CSV','CSVHeaderLocation':'FIRST_ROW'", "", "[]")]
    [InlineData("'InputType':'JSONL','ManifestType':'ATHENA_DATA'", "s3://bucket/more.jsonl\ns3://bucket/more.jsonl\n", "[7,8,7,8]")]
    public void ItemsAreReadFromObjects(string config, string text, string items)
    {
        var store = new MemoryStore().With("bucket", "key", text).With("bucket", "more.jsonl", "7\n8");
        Assert.Equal(items, Run(Reading(config), store).Output?.ToString());
    }

    [Fact]
    public void InventoriesNameObjects()
    {
        var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true)) zip.Write("\"shop\",\"a.txt\",\"3\"\n\"shop\",\"b.txt\",\"4\"\n"u8);
        var store = new MemoryStore().With("bucket", "key", """{"destinationBucket":"arn:aws:s3:::lists","fileFormat":"CSV","fileSchema":"Bucket, Key, Size","files":[{"key":"data/1.csv.gz"}]}""");
        store.Write("lists", "data/1.csv.gz", zipped.ToArray());
        Assert.Equal(
            """[{"Bucket":"shop","Key":"a.txt","Size":"3"},{"Bucket":"shop","Key":"b.txt","Size":"4"}]""",
            Run(Reading("'InputType':'MANIFEST'"), store).Output?.ToString());
    }

    [Fact]
    public void ObjectsAreListedOrRead()
    {
        var store = new MemoryStore().With("bucket", "in/1.json", "[1]").With("bucket", "in/2.json", "[2,3]").With("bucket", "out/3.json", "[4]");
        const string List = "'ItemReader':{'Resource':'arn:aws:states:::s3:listObjectsV2','Parameters':{'Bucket':'bucket','Prefix':'in/'}";
        var listed = (SequenceNode)Run($"{List}}},{Echo}", store).Output!;
        Assert.Equal("""{"Etag":"\"35dba5d75538a9bbe0b4da4422759a0e\"","Key":"in/1.json","LastModified":0,"Size":3,"StorageClass":"STANDARD"}""", listed.Items[0].ToString());
        Assert.Equal(2, listed.Items.Count);
        var read = Run(List + ",'ReaderConfig':{'InputType':'JSON','Transformation':'LOAD_AND_FLATTEN'}},'ItemSelector':{'v.$':'$$.Map.Item.Value','s.$':'$$.Map.Item.Source'}," + Echo, store);
        Assert.Equal("""{"v":3,"s":"S3://bucket/in/2.json"}""", ((SequenceNode)read.Output!).Items[2].ToString());
    }

    [Theory]
    [InlineData("'InputType':'JSON'", "{}", "Attempting to map over non-iterable node.")]
    [InlineData("'InputType':'JSON'", "[1", "The object is not valid JSON: s3://bucket/key")]
    [InlineData("'InputType':'JSON','ItemsPointer':'/x'", "{}", "The ItemsPointer '/x' leads to nothing in the object: s3://bucket/key")]
    [InlineData("'InputType':'CSV','CSVHeaderLocation':'FIRST_ROW'", "a,a\n", "CSV headers cannot contain duplicates.")]
    [InlineData("'InputType':'JSON','MaxItemsPath':'$.n'", "[]", "field MaxItems must be positive")]
    [InlineData("'InputType':'MANIFEST'", "[]", "The object is not the manifest of an inventory: s3://bucket/key")]
    [InlineData("'InputType':'JSON','ManifestType':'ATHENA_DATA'", "x", "'x' in the manifest is no object of S3: s3://bucket/key")]
    [InlineData("'InputType':'JSON'", null, "The specified key does not exist: s3://bucket/key")]
    public void WhatCannotBeReadFailsTheRunOfTheMap(string config, string? text, string cause)
    {
        var run = Run(Reading(config), text is null ? new MemoryStore() : new MemoryStore().With("bucket", "key", text), "{'n':-1}");
        Assert.Equal((ErrorNames.ItemReaderFailed, cause), (run.Error, run.Cause));
        Assert.Equal("MapStateEntered MapStateStarted MapRunStarted MapRunFailed MapStateFailed ExecutionFailed", Types(run));
    }

    [Fact]
    public void FailuresOfReadersAreCaught()
    {
        var run = Machine.Run(
            Machine.Bind("{'StartAt':'M','States':{'M':{'Type':'Map'," + Reading("'InputType':'JSON'") + ",'Catch':[{'ErrorEquals':['States.ItemReaderFailed'],'Next':'D'}],'End':true},'D':{'Type':'Succeed'}}}"),
            request: new SimulationRequest { Objects = new MemoryStore { Broken = "key" } });
        Assert.Contains("the test says so", run.Output!.ToString());
    }

    [Theory]
    [InlineData("'MaxItemsPerBatch':2", """[{"Items":[1,2]},{"Items":[3]}]""")]
    [InlineData("'MaxItemsPerBatchPath':'$.n','BatchInput':{'n.$':'$.n'}", """[{"BatchInput":{"n":3},"Items":[1,2,3]}]""")]
    [InlineData("'MaxInputBytesPerBatch':15", """[{"Items":[1,2]},{"Items":[3]}]""")]
    [InlineData("'MaxInputBytesPerBatch':1", """[{"Items":[1]},{"Items":[2]},{"Items":[3]}]""")]
    public void ItemsAreBatched(string batcher, string batches) =>
        Assert.Equal(batches, Run($"'ItemsPath':'$.items','ItemBatcher':{{{batcher}}},{Echo}", null, "{'n':3,'items':[1,2,3]}").Output?.ToString());

    [Theory]
    [InlineData("'ToleratedFailureCount':1", true)]
    [InlineData("'ToleratedFailurePercentage':30", false)]
    [InlineData("'ToleratedFailurePercentagePath':'$.p'", true)]
    [InlineData("'Comment':'none is tolerated'", false)]
    public void FailuresAreTolerated(string bound, bool succeeds)
    {
        var run = Run($"'ItemsPath':'$.items',{bound},{FailingAtTwo}", null, "{'p':34,'items':[1,2,3]}");
        Assert.Equal(succeeds ? "[1,3]" : "null", run.Output?.ToString() ?? "null");
        if (!succeeds) Assert.Equal(ErrorNames.ToleratedFailures, run.Error);
    }

    [Fact]
    public void ResultsAreWrittenBesideAManifest()
    {
        var store = new MemoryStore();
        var run = Run($"'Label':'L','ToleratedFailureCount':1,'ResultWriter':{{'Resource':'arn:aws:states:::s3:putObject','Parameters':{{'Bucket':'out','Prefix':'p'}}}},{FailingAtTwo}", store, "[1,2]");
        var output = (MappingNode)run.Output!;
        var folder = ((StringNode)output["MapRunArn"]!).Value.Split(':')[^1];
        Assert.Equal($"arn:aws:states:us-east-1:123456789012:mapRun:StateMachine/L:{folder}", ((StringNode)output["MapRunArn"]!).Value);
        Assert.Equal([$"out/p/{folder}/FAILED_0.json", $"out/p/{folder}/SUCCEEDED_0.json", $"out/p/{folder}/manifest.json"], store.Names);
        Assert.Equal($$"""{"Bucket":"out","Key":"p/{{folder}}/manifest.json"}""", output["ResultWriterDetails"]!.ToString());
        var succeeded = store.Text($"out/p/{folder}/SUCCEEDED_0.json");
        Assert.Contains("""\"Output":"1",""".Replace("\\", ""), succeeded);
        Assert.Contains("\"Status\":\"SUCCEEDED\"", succeeded);
        Assert.Contains("\"Error\":\"Two\"", store.Text($"out/p/{folder}/FAILED_0.json"));
        Assert.Equal(
            $$$"""{"DestinationBucket":"out","MapRunArn":"{{{((StringNode)output["MapRunArn"]!).Value}}}","ResultFiles":{"FAILED":[{"Key":"p/{{{folder}}}/FAILED_0.json","Size":{{{store.Text($"out/p/{folder}/FAILED_0.json").Length}}}}],"PENDING":[],"SUCCEEDED":[{"Key":"p/{{{folder}}}/SUCCEEDED_0.json","Size":{{{succeeded.Length}}}}]}}""",
            store.Text($"out/p/{folder}/manifest.json"));
    }

    [Theory]
    [InlineData("'Transformation':'COMPACT'", "[[1],2]")]
    [InlineData("'Transformation':'FLATTEN'", "[1,2]")]
    public void ResultsAreTransformed(string config, string results) =>
        Assert.Equal(results, Run($"'ResultWriter':{{'WriterConfig':{{{config}}}}},{Echo}", null, "[[1],2]").Output?.ToString());

    [Fact]
    public void LinesAreWritten()
    {
        var store = new MemoryStore();
        Run($"'ResultWriter':{{'Resource':'arn:aws:states:::s3:putObject','Parameters':{{'Bucket':'out'}},'WriterConfig':{{'Transformation':'COMPACT','OutputType':'JSONL'}}}},{Echo}", store, "[1,{}]");
        Assert.Equal("1\n{}", store.Text(store.Names.Single(name => name.EndsWith("SUCCEEDED_0.jsonl"))));
    }

    [Fact]
    public void WhatIsExceededIsExportedAllTheSame()
    {
        var store = new MemoryStore();
        var run = Run($"'MaxConcurrency':1,'ResultWriter':{{'Resource':'arn:aws:states:::s3:putObject','Parameters':{{'Bucket':'out'}}}},{FailingAtTwo}", store, "[1,2,3]");
        Assert.Equal(ErrorNames.ToleratedFailures, run.Error);
        Assert.Equal(["FAILED_0.json", "PENDING_0.json", "SUCCEEDED_0.json", "manifest.json"], store.Names.Select(Path.GetFileName));
    }

    [Fact]
    public void ResultsThatCannotBeWrittenFailTheRunOfTheMap()
    {
        var run = Run($"'ResultWriter':{{'Resource':'arn:aws:states:::s3:putObject','Parameters':{{'Bucket':'out'}}}},{Echo}", new MemoryStore { Broken = "out" }, "[1]");
        Assert.Equal(ErrorNames.ResultWriterFailed, run.Error);
        Assert.Equal("MapStateEntered MapStateStarted MapRunStarted MapRunFailed MapStateFailed ExecutionFailed", Types(run));
    }

    [Fact]
    public void AnItemThatCannotBeSelectedStopsWhatWasStarted()
    {
        // The second item has no 'a'; the first iteration waits by then, and must not end a state that is left.
        var run = Machine.Run(Machine.Bind("""
            {'StartAt':'M','States':{'M':{'Type':'Map','ItemSelector':{'a.$':'$$.Map.Item.Value.a'},'Catch':[{'ErrorEquals':['States.ALL'],'Next':'D'}],
              'ItemProcessor':{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':1,'End':true}}},'End':true},'D':{'Type':'Succeed'}}}
            """), "[{'a':1},{}]");
        Assert.Equal("MapStateFailed", run.Events[^2].Type);
        Assert.Contains(run.Events, item => item.Type == "MapIterationAborted");
    }

    private static string Reading(string config) =>
        $"'ItemReader':{{'Resource':'arn:aws:states:::s3:getObject','ReaderConfig':{{{config}}},'Parameters':{{'Bucket':'bucket','Key':'key'}}}},{Echo}";

    private static SimulationResult Run(string fields, MemoryStore? store, string input = "{}") =>
        Machine.Run(Machine.One("'Type':'Map'," + fields), input, request: new SimulationRequest { Objects = store });

    private static string Types(SimulationResult run) => string.Join(" ", run.Events.Skip(1).Select(item => item.Type));
}
